/** Whether it is what a person writes with: an address of their mail program's, or of a profile on the web, that can be shown as it is read. */
export const isContactAddress = (address: string): boolean => {
  try {
    decodeURIComponent(address);
  } catch {
    return false;
  }
  return /^(?:mailto|https):/.test(address);
};
