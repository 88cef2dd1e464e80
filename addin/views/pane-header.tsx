import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { PersonCircle20Regular } from '@fluentui/react-icons/svg/person-circle';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/language.ts';
import { languages } from '../../shared/language.ts';
import { texts as allTexts } from '../../shared/texts/texts.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '40px',
    // Office draws its own menu, 34 px wide, over the top right corner.
    padding: '4px 40px 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexGrow: 1,
    paddingLeft: '4px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface PaneHeaderProps {
  readonly userName: string | null;
  readonly onBack: (() => void) | null;
  /** Null where it is shown already. */
  readonly onCheckTable: (() => void) | null;
  readonly onLanguage: (language: Language) => void;
  readonly onSignOut: () => void;
}

export function PaneHeader({
  userName,
  onBack,
  onCheckTable,
  onLanguage,
  onSignOut,
}: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const { texts } = useWords();
  return (
    <header className={styles.bar}>
      {onBack !== null && (
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={texts.back}
          onClick={() => {
            onBack();
          }}
        />
      )}
      <span className={styles.name}>{userName ?? texts.product}</span>
      {onCheckTable !== null && (
        <Button
          appearance="subtle"
          icon={<Calculator20Regular />}
          aria-label={texts.tableCheck.title}
          title={texts.tableCheck.tip}
          onClick={() => {
            onCheckTable();
          }}
        />
      )}
      <AccountMenu userName={userName} onLanguage={onLanguage} onSignOut={onSignOut} />
    </header>
  );
}

function AccountMenu({
  userName,
  onLanguage,
  onSignOut,
}: Omit<PaneHeaderProps, 'onBack' | 'onCheckTable'>): ReactElement {
  const { texts, language } = useWords();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(...[, { checkedItems }]) => {
        const chosen = languages.find((candidate) => candidate === checkedItems[0]);
        if (chosen !== undefined) onLanguage(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<PersonCircle20Regular />}
          aria-label={`${texts.account}, ${texts.language}`}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.language}</MenuGroupHeader>
            {languages.map((code) => (
              <MenuItemRadio key={code} name="language" value={code}>
                {allTexts[code].languageName}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          {userName !== null && <MenuDivider />}
          {userName !== null && (
            <MenuGroup>
              <MenuGroupHeader>{userName}</MenuGroupHeader>
              <MenuItem
                onClick={() => {
                  onSignOut();
                }}
              >
                {texts.signOut}
              </MenuItem>
            </MenuGroup>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
