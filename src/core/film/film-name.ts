/** A film as people name it: "The Matrix (1999)", or its title alone when the year is not known. */
export const filmName = ({ title, year }: { title: string; year?: number | undefined }): string =>
  year ? `${title} (${year})` : title;
