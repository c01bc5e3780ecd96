import { GradeMark } from '../../ui/components/grade-mark.tsx';

const GOOD = { text: 'A-', score: 90 };
const FAIR = { text: 'C+', score: 55 };
const POOR = { text: 'D', score: 22 };

/** Three posters with grades of three colours and shapes. */
export function PostersPicture() {
  return (
    <div class="picture" aria-hidden="true">
      {[GOOD, FAIR, POOR].map((grade) => (
        <div key={grade.text} class="drawn-poster mini-poster">
          <GradeMark grade={grade} />
        </div>
      ))}
    </div>
  );
}

/** A card below its grade: lines stand for words. */
export function CardPicture() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="mini-card">
        <GradeMark grade={GOOD} size="medium" />
        <i />
        <i />
        <i class="short" />
      </div>
    </div>
  );
}

/** The popup: a search field and a list of grades. */
export function PopupPicture() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="mini-card">
        <i class="field" />
        {[GOOD, FAIR, POOR].map((grade) => (
          <div key={grade.text} class="mini-row">
            <GradeMark grade={grade} />
            <i />
          </div>
        ))}
      </div>
    </div>
  );
}
