import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Names the section in the page's address. */
  id: string;
  title: string;
  /** What it is about, in a sentence or two. */
  about?: ComponentChildren;
  children?: ComponentChildren;
}

/** One section of the options. */
export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
