/** A sentence whose figures stand between asterisks (赞成*87*票) as plain text, for readers and files. */
export const unfigured = (text: string): string => text.replace(/\*/g, '');
