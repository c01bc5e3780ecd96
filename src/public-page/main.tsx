import { render } from 'preact';
import { open } from '../catalog/open.ts';
import { fileReader } from '../catalog/readers.ts';
import { Failure, Loading } from '../ui/states.tsx';
import { ArchivePage } from './archive-page.tsx';
import { askCatalog } from './ask.ts';
import './page.css';

const root = document.querySelector<HTMLElement>('#archive')!;
const { catalog: file, bytes } = root.dataset;

render(<Loading label="Opening the archive…" rows={6} />, root);
try {
  const catalog = open(fileReader(file!, Number(bytes)));
  const send = askCatalog(catalog);
  const { archive, count } = await catalog;
  render(<ArchivePage archive={archive} count={count} send={send} />, root);
} catch (error) {
  render(
    <Failure title="The archive cannot be opened" retry={() => location.reload()}>
      {(error as Error).message}
    </Failure>,
    root,
  );
}
