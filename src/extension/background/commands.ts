import { changeSettings } from '../storage/settings.ts';

/** Keys the viewer may set in the browser; opening the popup is the browser's own command. */
export async function onCommand(command: string): Promise<void> {
  if (command === 'toggle-grades') await changeSettings(({ hideGrades }) => ({ hideGrades: !hideGrades }));
}
