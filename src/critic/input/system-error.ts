/** What an error of the file system means, in plain words. */
export function systemErrorText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this computer does not allow it to be read';
  if (code === 'ELOOP') return 'it is a link that leads to itself';
  return message.split('\n')[0]!;
}
