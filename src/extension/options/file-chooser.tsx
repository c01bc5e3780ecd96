interface FileChooserProps {
  /** Clicked by the button that opens it. */
  field: { current: HTMLInputElement | null };
  accept: string;
  label: string;
  onFile(file: File): void;
}

/** A field for a file, out of sight: a button of ours opens it. */
export function FileChooser({ field, accept, label, onFile }: FileChooserProps) {
  return (
    <input
      ref={field}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        event.currentTarget.value = '';
      }}
    />
  );
}
