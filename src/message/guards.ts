/** The guard of every message's input, for the contract. */
export { isCorrectionInput } from './correction';
export { isKeyBackup, isKeyName, isKeyRestore } from './key';
export {
  isCreditInput,
  isDeleted,
  isEditInput,
  isEntryQuery,
  isKeepInput,
  isListInput,
  isProjectInput,
  isSelectionInput,
  isWorks,
} from './library';
export { isObservation, isReport } from './observation';
export {
  isId,
  isIds,
  isInquiry,
  isNothing,
  isPlace,
  isPlaceInput,
  isSettings,
  isShareInput,
  isShareTarget,
  isTab,
  isToOpen,
} from './request';
export {
  isBudget,
  isCreators,
  isCurrency,
  isGift,
  isGiftId,
  isRateOrNothing,
  isSaid,
  isTipId,
  isTipList,
  isWalletInput,
  isWrote,
} from './tip';
