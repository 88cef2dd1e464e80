import type { ReactElement } from 'react';
import type { Finding } from '../../shared/finding.ts';
import { bySeverity, findingKey } from '../../shared/finding.ts';
import type { FormDefinition } from '../../shared/forms/definition.ts';
import { CutList } from './cut-list.tsx';
import { FindingItem } from './finding-item.tsx';

interface FindingListProps {
  readonly form: FormDefinition | null;
  readonly findings: readonly Finding[];
}

/** Findings about a workbook that is not the open one, to be read; errors first. */
export function FindingList({ form, findings }: FindingListProps): ReactElement {
  return (
    <CutList
      items={bySeverity(findings)}
      render={(finding, index) => (
        <FindingItem
          // Two findings of a definition may be about the same cell, in the same words.
          key={`${String(index)} ${findingKey(finding)}`}
          form={form}
          finding={finding}
          explanation=""
          onExplain={null}
          onGoTo={null}
        />
      )}
    />
  );
}
