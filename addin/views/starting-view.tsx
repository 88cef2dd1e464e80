import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Spinner,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../../shared/texts/texts.ts';
import type { PaneState } from '../state.ts';
import { usePageStyles } from './page-styles.ts';

/** Before it is known how to sign in, the user can only wait; if the server is away, they are told. */
export function StartingView({ state }: { readonly state: PaneState }): ReactElement {
  const page = usePageStyles();
  return (
    <FluentProvider theme={state.isDark ? webDarkTheme : webLightTheme}>
      <main className={page.page}>
        <div role="alert">
          {state.message !== null && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{state.message.text}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <Spinner label={texts[state.language].loading} />
      </main>
    </FluentProvider>
  );
}
