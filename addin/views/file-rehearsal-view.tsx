import type { ReactElement } from 'react';
import type { Finding } from '../../shared/finding.ts';
import type { Me } from '../answers.ts';
import type { Candidate, FileRehearsal } from '../rehearsal.ts';
import { ConfirmPanel } from './confirm-panel.tsx';
import { countsInWords } from './counts-in-words.ts';
import { FileButton } from './file-button.tsx';
import { FindingList } from './finding-list.tsx';
import type { FormHandlers } from './form-handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { RehearsedReports } from './rehearsed-reports.tsx';
import { ResultTitle } from './result-title.tsx';
import { useWords } from './words.ts';

interface FileRehearsalViewProps {
  readonly rehearsal: FileRehearsal;
  /** Versions of the form that are released already. */
  readonly released: readonly string[];
  readonly me: Me | null;
  readonly isBusy: boolean;
  readonly handlers: FormHandlers;
}

/** What is wrong with a definition; or, when nothing is, what it would do, and the way to release it. */
export function FileRehearsalView({ rehearsal, ...rest }: FileRehearsalViewProps): ReactElement {
  const { candidate } = rehearsal;
  if (candidate === null) return <WrongDefinition rehearsal={rehearsal} {...rest} />;
  return <RightDefinition rehearsal={rehearsal} candidate={candidate} {...rest} />;
}

function WrongDefinition({ rehearsal, isBusy, handlers }: FileRehearsalViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const { file, findings, commissioner } = rehearsal;
  return (
    <main className={page.page}>
      <ResultTitle text={texts.rehearsal.wrong} />
      <p className={page.lead} role="status">
        {texts.rehearsal.errors(file.name, countsInWords(findings, texts))}
      </p>
      <Again commissioner={commissioner} appearance="primary" isBusy={isBusy} handlers={handlers} />
      <Told findings={findings} />
    </main>
  );
}

interface RightDefinitionProps extends FileRehearsalViewProps {
  readonly candidate: Candidate;
}

function RightDefinition({
  rehearsal,
  candidate,
  released,
  me,
  isBusy,
  handlers,
}: RightDefinitionProps): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const words = texts.rehearsal;
  const title = candidate.form.title[language];
  const { version } = candidate.form;
  const membership = me?.memberships.find(({ organisation }) => organisation.id === rehearsal.commissioner);
  const commissioner = membership?.organisation.name ?? rehearsal.commissioner;
  return (
    <main className={page.page}>
      <ResultTitle text={title} />
      <div className={page.small}>{texts.forms.version(version)}</div>
      <RehearsedReports candidate={candidate} none={words.noReportsAdvice(commissioner)} />
      <Told findings={rehearsal.findings} />
      {released.includes(version) ? (
        <p className={page.lead}>{words.taken(version)}</p>
      ) : (
        <ConfirmPanel
          label={words.release(version)}
          question={words.releaseTitle(title, version)}
          means={words.releaseMeans(commissioner)}
          confirm={words.releaseNow}
          isBusy={isBusy}
          onConfirm={handlers.release}
        />
      )}
      <Again
        commissioner={rehearsal.commissioner}
        appearance="secondary"
        isBusy={isBusy}
        handlers={handlers}
      />
    </main>
  );
}

interface AgainProps extends Pick<FileRehearsalViewProps, 'isBusy' | 'handlers'> {
  readonly commissioner: string;
  readonly appearance: 'primary' | 'secondary';
}

function Again({ commissioner, appearance, isBusy, handlers }: AgainProps): ReactElement {
  const { texts } = useWords();
  return (
    <div>
      <FileButton
        label={texts.rehearsal.again}
        appearance={appearance}
        isBusy={isBusy}
        onChoose={(chosen) => {
          handlers.rehearseFile(commissioner, chosen);
        }}
      />
    </div>
  );
}

function Told({ findings }: { readonly findings: readonly Finding[] }): ReactElement | null {
  const page = usePageStyles();
  const { texts } = useWords();
  if (findings.length === 0) return null;
  return (
    <section className={page.section} aria-labelledby="definition-title">
      <h2 className={page.heading} id="definition-title">
        {texts.rehearsal.ofDefinition}
      </h2>
      <FindingList form={null} findings={findings} />
    </section>
  );
}
