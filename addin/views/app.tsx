import {
  Button,
  FluentProvider,
  Spinner,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, type ReactElement } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import type { RoundLetters } from '../round-letters.ts';
import type { PaneState, Screen } from '../state.ts';
import { BusyLine } from './busy-line.tsx';
import type { PaneHandlers } from './handlers.ts';
import { FileRehearsalView } from './file-rehearsal-view.tsx';
import { FormsView } from './forms-view.tsx';
import { MessageLine } from './message-line.tsx';
import { NewRoundView } from './new-round-view.tsx';
import { PaneHeader } from './pane-header.tsx';
import { ReportListView } from './report-list-view.tsx';
import { ReportView } from './report-view.tsx';
import { RoundListView } from './round-list-view.tsx';
import { RoundRehearsalView } from './round-rehearsal-view.tsx';
import { RoundView } from './round-view.tsx';
import { SignInView } from './sign-in-view.tsx';
import { TableCheckView } from './table-check-view.tsx';
import { useWords, WordsContext } from './words.ts';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
  tabs: { display: 'flex', flexWrap: 'wrap', gap: '4px', padding: '12px 12px 0' },
  tab: { minWidth: 'auto' },
  starting: { paddingTop: '64px' },
});

interface AppProps {
  readonly state: PaneState;
  readonly now: Date;
  readonly handlers: PaneHandlers;
}

export function App({ state, now, handlers }: AppProps): ReactElement {
  const { language } = state;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={{ texts: texts[language], language }}>
      <FluentProvider theme={state.isDark ? webDarkTheme : webLightTheme}>
        <Pane state={state} now={now} handlers={handlers} />
      </FluentProvider>
    </WordsContext>
  );
}

function Pane({ state, now, handlers }: AppProps): ReactElement {
  const styles = useStyles();
  const back: Readonly<Partial<Record<Screen, () => void>>> = {
    report: handlers.showReports,
    round: handlers.showRounds,
    newRound: handlers.showRounds,
    rehearsal: handlers.closeRehearsal,
    table: handlers.closeTableCheck,
  };
  return (
    <div className={styles.pane} style={{ colorScheme: state.isDark ? 'dark' : 'light' }}>
      <div className={styles.top}>
        <PaneHeader
          userName={state.me?.name ?? null}
          onBack={back[state.screen] ?? null}
          onCheckTable={state.screen === 'table' ? null : handlers.checkTable}
          onLanguage={handlers.chooseLanguage}
          onSignOut={handlers.signOut}
        />
        <BusyLine busy={state.busy} />
        <MessageLine message={state.message} onDismiss={handlers.dismissMessage} />
      </div>
      <ScreenTabs state={state} handlers={handlers} />
      <CurrentScreen state={state} now={now} handlers={handlers} />
    </div>
  );
}

/** Only for one who commissions; they may report too. */
function ScreenTabs({ state, handlers }: Omit<AppProps, 'now'>): ReactElement | null {
  const styles = useStyles();
  const { texts: words } = useWords();
  const roles = new Set(state.me?.memberships.map((membership) => membership.role));
  const withTabs: readonly Screen[] = ['rounds', 'list', 'forms'];
  if (!roles.has('controller') || !withTabs.includes(state.screen)) return null;
  return (
    <nav className={styles.tabs} aria-label={words.product}>
      {tab('rounds', words.list.rounds, handlers.showRounds)}
      {tab('list', words.list.mine, handlers.showReports)}
      {tab('forms', words.forms.title, handlers.showForms)}
    </nav>
  );

  function tab(screen: Screen, label: string, show: () => void): ReactElement {
    const isHere = state.screen === screen;
    return (
      <Button
        className={styles.tab}
        appearance={isHere ? 'secondary' : 'subtle'}
        aria-current={isHere ? 'page' : undefined}
        onClick={() => {
          show();
        }}
      >
        {label}
      </Button>
    );
  }
}

function lettersIn({ letters }: PaneState, round: string): RoundLetters['of'] {
  return letters?.round === round ? letters.of : {};
}

function CurrentScreen({ state, now, handlers }: AppProps): ReactElement {
  const styles = useStyles();
  const { texts: words } = useWords();
  const isBusy = state.busy !== null;
  const waiting = (
    <main className={styles.starting}>
      <Spinner label={words.loading} />
    </main>
  );
  switch (state.screen) {
    case 'starting':
      return waiting;
    case 'signIn':
      return <SignInView users={state.developmentUsers} onSignIn={handlers.signIn} />;
    case 'list':
      return (
        <ReportListView
          reports={state.reports}
          now={now}
          onOpen={handlers.openReport}
          onReload={handlers.showReports}
        />
      );
    case 'rounds':
      return (
        <RoundListView
          rounds={state.rounds}
          now={now}
          onOpen={handlers.openRound}
          onNew={handlers.startRound}
          onReload={handlers.showRounds}
        />
      );
    case 'forms':
      return <FormsView forms={state.forms} me={state.me} isBusy={isBusy} handlers={handlers} />;
    case 'rehearsal':
      return <CurrentRehearsal state={state} isBusy={isBusy} handlers={handlers} />;
    case 'report':
      if (state.report === null) return waiting;
      return (
        <ReportView
          report={state.report}
          letters={lettersIn(state, state.report.summary.round)}
          now={now}
          isBusy={isBusy}
          handlers={handlers}
        />
      );
    case 'table':
      if (state.table === null) return waiting;
      return (
        <TableCheckView
          table={state.table}
          isBusy={isBusy}
          onCheck={handlers.checkTable}
          onGoTo={handlers.goToPlace}
        />
      );
    case 'newRound':
      if (state.newRound === null) return waiting;
      return (
        <NewRoundView
          newRound={state.newRound}
          forms={state.forms}
          me={state.me}
          now={now}
          isBusy={isBusy}
          handlers={handlers}
        />
      );
    case 'round':
      if (state.round === null) return waiting;
      return (
        <RoundView
          round={state.round}
          letters={lettersIn(state, state.round.round.id)}
          now={now}
          isBusy={isBusy}
          handlers={handlers}
        />
      );
  }
}

interface CurrentRehearsalProps {
  readonly state: PaneState;
  readonly isBusy: boolean;
  readonly handlers: PaneHandlers;
}

function CurrentRehearsal({ state, ...rest }: CurrentRehearsalProps): ReactElement | null {
  const { rehearsal, round, forms, me } = state;
  if (rehearsal?.kind === 'file') {
    const form = forms?.find(({ id }) => id === rehearsal.candidate?.form.id);
    const released = form?.versions.map(({ version }) => version) ?? [];
    return <FileRehearsalView rehearsal={rehearsal} released={released} me={me} {...rest} />;
  }
  if (rehearsal === null || round === null) return null;
  return <RoundRehearsalView rehearsal={rehearsal} round={round} {...rest} />;
}
