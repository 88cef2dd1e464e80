import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '../../shared/finding.ts';
import { findingKey, severities } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { FindingItem } from './finding-item.tsx';
import { usePageStyles } from './page-styles.ts';
import { useWords } from './words.ts';

const shownAtOnce = 20;

interface FindingListProps {
  readonly form: FormDefinition | null;
  readonly findings: readonly Finding[];
}

/** Findings about a workbook that is not the open one, to be read; errors first, and a long list is cut. */
export function FindingList({ form, findings }: FindingListProps): ReactElement {
  const page = usePageStyles();
  const { texts } = useWords();
  const [limit, setLimit] = useState(shownAtOnce);
  const sorted = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const hidden = sorted.length - limit;
  return (
    <>
      <ul className={page.list}>
        {sorted.slice(0, limit).map((finding, index) => (
          <FindingItem
            // Two findings of a definition may be about the same cell, in the same words.
            key={`${String(index)} ${findingKey(finding)}`}
            form={form}
            finding={finding}
            explanation=""
            onExplain={null}
            onGoTo={null}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button
          appearance="subtle"
          onClick={() => {
            setLimit(limit + shownAtOnce);
          }}
        >
          {texts.findings.more(Math.min(hidden, shownAtOnce))}
        </Button>
      )}
    </>
  );
}
