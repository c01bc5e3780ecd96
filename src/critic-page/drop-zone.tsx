import { useState } from 'preact/hooks';
import type { DroppedFile } from '../critic/input/dropped-files.ts';
import { text } from '../ui/messages/message-text.ts';
import { chosenFiles, filesOfDrop } from './dropped-entries.ts';
import { FileButton } from './file-button.tsx';

/** Where a critic drops files, or chooses them. */
export function DropZone({ onFiles }: { onFiles(files: DroppedFile[]): void }) {
  const [over, setOver] = useState(false);
  const [status, setStatus] = useState('');
  const take = (files: DroppedFile[]) => {
    if (files.length) onFiles(files);
    else setStatus(text('critic.noFiles'));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the two buttons in it do the same by keyboard
    <div
      class="drop-zone"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={async (event) => {
        event.preventDefault();
        setOver(false);
        if (!event.dataTransfer) return;
        take(
          await filesOfDrop(event.dataTransfer, (count) => {
            if (count % 100 === 0) setStatus(text('critic.looking', { count }));
          }),
        );
      }}
    >
      <p class="drop-here">{text('critic.drop')}</p>
      <p class="buttons">
        <FileButton folder onFiles={(list) => take(chosenFiles(list))}>
          {text('critic.chooseFolder')}
        </FileButton>
        <FileButton multiple onFiles={(list) => take(chosenFiles(list))}>
          {text('critic.chooseFiles')}
        </FileButton>
      </p>
      <p role="status">{status}</p>
    </div>
  );
}
