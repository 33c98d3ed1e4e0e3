/** Whether somebody wrote this name, as people write names. */
export const isNamed = (written: string, name: string): boolean =>
  written.trim().toLocaleLowerCase() === name.trim().toLocaleLowerCase();
