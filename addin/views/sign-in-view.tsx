import { Button, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { namesInOrder } from '../../shared/compare-names.ts';
import { roles } from '../../shared/report.ts';
import type { DevelopmentUser } from '../server/sign-in.ts';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  user: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', minHeight: '36px' },
  role: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase300 },
});

interface SignInViewProps {
  /** Null where the real sign-in counts. */
  readonly users: readonly DevelopmentUser[] | null;
  readonly onSignIn: (user: string | null) => void;
}

export function SignInView({ users, onSignIn }: SignInViewProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  return (
    <main className={page.page}>
      <h1 className={page.title}>{texts.signIn.title}</h1>
      <p className={page.lead}>{texts.signIn.lead}</p>
      {users === null ? (
        <Button
          appearance="primary"
          onClick={() => {
            onSignIn(null);
          }}
        >
          {texts.signIn.button}
        </Button>
      ) : (
        <UserChoice users={users} onChoose={onSignIn} />
      )}
    </main>
  );
}

function UserChoice({
  users,
  onChoose,
}: {
  readonly users: readonly DevelopmentUser[];
  readonly onChoose: (user: string) => void;
}): ReactElement {
  const page = usePageStyles();
  const { texts, language } = useWords();
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase(language);
  const compare = namesInOrder(language);
  const found = users
    .filter((user) => `${user.name} ${user.organisation}`.toLocaleLowerCase(language).includes(wanted))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <>
      <p className={page.lead}>{texts.signIn.chooseUser}</p>
      <SearchBox
        aria-label={texts.signIn.find}
        placeholder={texts.signIn.find}
        value={query}
        onChange={(...[, { value }]) => {
          setQuery(value);
        }}
      />
      <div role="status">{found.length === 0 && texts.signIn.noUserFound}</div>
      {roles.map((role) => (
        <UsersOfRole
          key={role}
          title={texts.roles[role]}
          users={found.filter((user) => user.role === role)}
          onChoose={onChoose}
        />
      ))}
    </>
  );
}

function UsersOfRole({
  title,
  users,
  onChoose,
}: {
  readonly title: string;
  readonly users: readonly DevelopmentUser[];
  readonly onChoose: (user: string) => void;
}): ReactElement | null {
  const styles = useStyles();
  if (users.length === 0) return null;
  return (
    <section>
      <h2 className={styles.role}>{title}</h2>
      <ul className={styles.list}>
        {users.map((user) => (
          <li key={`${user.id} ${user.organisation}`}>
            <Button
              className={styles.user}
              onClick={() => {
                onChoose(user.id);
              }}
            >
              {user.name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
