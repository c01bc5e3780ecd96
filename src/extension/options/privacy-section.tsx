import { Section } from './section.tsx';

/** What is read, kept and sent, in words. */
export function PrivacySection() {
  return (
    <Section id="privacy" title="Privacy">
      <div class="words">
        <p>
          Reelgrade reads the titles on the pages where it is switched on, and looks them up in archives that
          lie in your browser. It sends them to nobody, counts nothing and knows no account.
        </p>
        <p>
          An archive that you subscribe to is fetched whole and by the clock, never because of what you watch:
          its host learns that somebody has it, and nothing else. The archives that came with Reelgrade are
          never fetched.
        </p>
        <p>Your settings and corrections are kept in this browser, and go when you remove Reelgrade.</p>
      </div>
    </Section>
  );
}
