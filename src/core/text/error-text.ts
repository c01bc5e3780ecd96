/** What an error says, for people: its message, or itself as text when something else was thrown. */
export const errorText = (error: unknown): string => (error instanceof Error ? error.message : String(error));
