import { Button } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
import type { ReactElement } from 'react';
import type { FormSummary } from '../answers.ts';
import { formatDay } from './dates.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface FormCardProps {
  readonly form: FormSummary;
  readonly isBusy: boolean;
  readonly onDownload: (form: FormSummary) => void;
}

export function FormCard({ form, isBusy, onDownload }: FormCardProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const newest = form.versions.at(-1);
  const facts = newest && [
    texts.forms.version(newest.version),
    newest.owner === null ? texts.forms.readyMade : texts.forms.own,
    ...(newest.releasedAt === null ? [] : [texts.forms.releasedOn(formatDay(newest.releasedAt, language))]),
  ];
  const name = `form-${form.id}`;
  return (
    <li className={page.card}>
      <div className={page.strong} id={name}>
        {form.title}
      </div>
      <div className={page.small}>{facts?.join(', ')}</div>
      <div>
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          aria-describedby={name}
          disabled={isBusy}
          onClick={() => {
            onDownload(form);
          }}
        >
          {texts.forms.download}
        </Button>
      </div>
    </li>
  );
}
