import { Button } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef, type ReactElement } from 'react';

interface FileButtonProps {
  readonly label: string;
  readonly appearance?: 'primary' | 'secondary';
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** Asks for a workbook on the user's machine. */
export function FileButton({
  label,
  appearance = 'primary',
  isBusy,
  onChoose,
}: FileButtonProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file !== null && file !== undefined) onChoose(file);
          // The same file chosen again, after it was mended, is otherwise no change.
          event.target.value = '';
        }}
      />
      <Button
        appearance={appearance}
        icon={<ArrowUpload20Regular />}
        disabled={isBusy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}
