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
import type { PaneState, Screen } from '../state.ts';
import { BusyLine } from './busy-line.tsx';
import type { PaneHandlers } from './handlers.ts';
import { MessageLine } from './message-line.tsx';
import { PaneHeader } from './pane-header.tsx';
import { ReportListView } from './report-list-view.tsx';
import { ReportView } from './report-view.tsx';
import { RoundListView } from './round-list-view.tsx';
import { RoundView } from './round-view.tsx';
import { SignInView } from './sign-in-view.tsx';
import { useWords, WordsContext } from './words.ts';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { position: 'sticky', top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground2 },
  tabs: { display: 'flex', gap: '4px', padding: '12px 12px 0' },
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
  const back = { report: handlers.showReports, round: handlers.showRounds } as const;
  const onBack = state.screen === 'report' || state.screen === 'round' ? back[state.screen] : null;
  return (
    <div className={styles.pane}>
      <div className={styles.top}>
        <PaneHeader
          userName={state.me?.name ?? null}
          onBack={onBack}
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

/** Only for one who both reports and commissions. */
function ScreenTabs({ state, handlers }: Omit<AppProps, 'now'>): ReactElement | null {
  const styles = useStyles();
  const { texts: words } = useWords();
  const roles = new Set(state.me?.memberships.map((membership) => membership.role));
  if (!roles.has('controller') || (state.screen !== 'list' && state.screen !== 'rounds')) return null;
  return (
    <nav className={styles.tabs} aria-label={words.product}>
      {tab('rounds', words.list.rounds, handlers.showRounds)}
      {tab('list', words.list.mine, handlers.showReports)}
    </nav>
  );

  function tab(screen: Screen, label: string, show: () => void): ReactElement {
    const isHere = state.screen === screen;
    return (
      <Button
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
          onReload={handlers.showRounds}
        />
      );
    case 'report':
      if (state.report === null) return waiting;
      return <ReportView report={state.report} now={now} isBusy={isBusy} handlers={handlers} />;
    case 'round':
      if (state.round === null) return waiting;
      return <RoundView round={state.round} now={now} isBusy={isBusy} handlers={handlers} />;
  }
}
