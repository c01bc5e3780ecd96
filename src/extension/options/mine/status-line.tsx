import { text } from '../../../ui/messages/message-text.ts';

/** How something that the viewer did came out, and the way back where there is one. */
export interface Status {
  words: string;
  undo?: () => void;
}

/** Says under a section what was just done, with its undo; it is there, empty, before, so that it is read out. */
export function StatusLine({ status }: { status: Status | undefined }) {
  return (
    <div class="status-line" role="status">
      {status && (
        <div class="notice">
          <span>{status.words}</span>
          {status.undo && (
            <button type="button" class="quiet" onClick={status.undo}>
              {text('undo.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
