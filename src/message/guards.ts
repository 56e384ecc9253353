/** The guard of every message's input, for the contract. */
export { isCorrectionInput } from './correction';
export { isObservation } from './observation';
export {
  isCreditInput,
  isEntryQuery,
  isExportInput,
  isId,
  isIds,
  isInquiry,
  isNothing,
  isSettings,
  isShareInput,
  isTab,
  isWorkInput,
} from './request';
