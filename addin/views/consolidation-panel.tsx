import {
  Button,
  Checkbox,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useState, type ReactElement } from 'react';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { layoutsOf } from '../../shared/workbook/layouts-of-form.ts';
import type { PaneHandlers } from './handlers.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

interface ConsolidationPanelProps {
  readonly form: FormDefinition;
  readonly isBusy: boolean;
  readonly handlers: Pick<PaneHandlers, 'consolidate' | 'download'>;
}

export function ConsolidationPanel({ form, isBusy, handlers }: ConsolidationPanelProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [withDrafts, setWithDrafts] = useState(false);
  return (
    <div className={page.section}>
      <div className={page.row}>
        <Button
          appearance="primary"
          icon={<TableAdd20Regular />}
          disabled={isBusy}
          onClick={() => {
            handlers.consolidate(withDrafts);
          }}
        >
          {texts.round.consolidate}
        </Button>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button icon={<ArrowDownload20Regular />} disabled={isBusy}>
              {texts.round.download}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {layoutsOf(form).map((layout) => (
                <MenuItem
                  key={layout}
                  onClick={() => {
                    handlers.download(layout, withDrafts);
                  }}
                >
                  {texts.round.layouts[layout]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Checkbox
        label={texts.round.include}
        checked={withDrafts}
        onChange={(event) => {
          setWithDrafts(event.target.checked);
        }}
      />
    </div>
  );
}
