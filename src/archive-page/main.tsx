import { render } from 'preact';
import { fetchReader } from '../core/catalog/io/range-readers.ts';
import { openCatalog } from '../core/catalog/open-catalog.ts';
import { Failure, Loading } from '../ui/components/states.tsx';
import { ArchivePage } from './archive-page.tsx';
import { catalogSource } from './catalog-source.ts';
import './archive-page.css';

const root = document.querySelector<HTMLElement>('#archive')!;
const { catalog: file, bytes } = root.dataset;

render(<Loading label="Opening the archive…" rows={6} />, root);
try {
  const catalog = openCatalog(fetchReader(file!, Number(bytes)));
  const source = catalogSource(catalog);
  const { archive, count } = await catalog;
  render(<ArchivePage archive={archive} count={count} source={source} />, root);
} catch (error) {
  render(
    <Failure title="The archive cannot be opened" retry={() => location.reload()}>
      {(error as Error).message}
    </Failure>,
    root,
  );
}
