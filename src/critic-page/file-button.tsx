import type { ComponentChildren } from 'preact';

interface FileButtonProps {
  /** A whole folder is chosen. */
  folder?: boolean;
  multiple?: boolean;
  onFiles(list: FileList): void;
  children: ComponentChildren;
}

/** A button that opens the system's dialogue for files. */
export function FileButton({ folder, multiple, onFiles, children }: FileButtonProps) {
  return (
    <label class="rg-button file-button">
      <input
        type="file"
        class="rg-hidden"
        multiple={multiple}
        {...(folder && { webkitdirectory: true })}
        onChange={(event) => {
          const { files } = event.currentTarget;
          if (files?.length) onFiles(files);
        }}
      />
      {children}
    </label>
  );
}
