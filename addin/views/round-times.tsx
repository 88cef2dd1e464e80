import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDate } from '../../shared/format-date.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { describePeriod } from '../../shared/period.ts';
import type { RoundField } from '../new-round.ts';
import { periodOf, periodsFor } from '../round-draft.ts';
import type { FieldProblem, NewRoundFormProps } from './new-round-props.ts';
import { useWords } from './words.ts';

interface RoundTimesProps extends Pick<NewRoundFormProps, 'draft' | 'now' | 'onDraft'> {
  readonly form: FormDefinition;
  readonly problemOf: (field: RoundField) => FieldProblem;
}

/** What is reported on, and until when. */
export function RoundTimes(props: RoundTimesProps): ReactElement {
  const { form, draft, now, problemOf, onDraft } = props;
  const { texts, language } = useWords();
  return (
    <>
      <Field label={texts.newRound.period} {...problemOf('period')}>
        <Select
          value={periodOf(draft, form, now)}
          onChange={(event) => {
            onDraft({ ...draft, period: event.target.value });
          }}
        >
          {periodsFor(form, now).map((period) => (
            <option key={period} value={period}>
              {describePeriod(period, language)}
            </option>
          ))}
        </Select>
      </Field>
      <DayField {...props} field="deadline" hint={null} />
      <DayField {...props} field="closes" hint={texts.newRound.closesHint} />
    </>
  );
}

interface DayFieldProps extends RoundTimesProps {
  readonly field: 'deadline' | 'closes';
  readonly hint: string | null;
}

/** The day is told in words too: a browser shows it its own way, and 3/4 is two days. */
function DayField({ draft, field, hint, problemOf, onDraft }: DayFieldProps): ReactElement {
  const { texts, language } = useWords();
  const day = draft[field] === '' ? null : formatDate(draft[field], language);
  return (
    <Field
      label={texts.newRound[field]}
      required
      hint={[day, hint].filter((part) => part !== null).join('. ')}
      {...problemOf(field)}
    >
      <Input
        type="date"
        value={draft[field]}
        onChange={(event) => {
          onDraft({ ...draft, [field]: event.target.value });
        }}
      />
    </Field>
  );
}
