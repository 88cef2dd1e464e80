import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { usePageStyles } from './page-styles.ts';

const useStyles = makeStyles({
  title: {
    // The header stays at the top and would otherwise cover what is scrolled to.
    scrollMarginTop: '64px',
    // Nothing can be done with a title: a frame would say otherwise.
    outlineStyle: 'none',
  },
});

/** The title of a screen that the user has waited for. Takes the focus, so that it is read and the keyboard goes on from it. */
export function ResultTitle({ text }: { readonly text: string }): ReactElement {
  const page = usePageStyles();
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  return (
    <h1 ref={title} className={mergeClasses(page.title, styles.title)} tabIndex={-1}>
      {text}
    </h1>
  );
}
