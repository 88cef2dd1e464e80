import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneHandlers } from './handlers.ts';
import { useWords } from './words.ts';

export interface CellButtonsProps {
  readonly at: Parameters<PaneHandlers['goTo']>[0];
  /** As people see the cell, such as «D7»; null when that is not known. */
  readonly address: string | null;
  /** What can be copied; null when there is nothing. */
  readonly value: string | null;
  readonly handlers: Pick<PaneHandlers, 'goTo' | 'copyValue'>;
}

/** For a cell that something has happened to: see it, and take what was written there along. */
export function CellButtons({ at, address, value, handlers }: CellButtonsProps): ReactElement {
  const { texts } = useWords();
  return (
    <>
      <Button
        size="small"
        onClick={() => {
          handlers.goTo(at);
        }}
      >
        {address === null ? texts.conflicts.goTo : texts.findings.goTo(address)}
      </Button>
      {value !== null && (
        <Button
          size="small"
          onClick={() => {
            handlers.copyValue(value);
          }}
        >
          {texts.rejections.copy}
        </Button>
      )}
    </>
  );
}
