/** The guard of every message's input, for the contract. */
export { isCorrectionInput } from './correction';
export { isStatementName, isStatementOf, isToKeep } from './evidence';
export { isFillInput } from './fill';
export { isKeyBackup, isKeyName, isKeyRestore } from './key';
export {
  isAct,
  isCreditInput,
  isDeleted,
  isEditInput,
  isEntryQuery,
  isKeepInput,
  isListInput,
  isOrderInput,
  isProjectInput,
  isRecognizedInput,
  isSelectionInput,
  isWorks,
  isWorksInput,
} from './library';
export { isObservation, isReport } from './observation';
export {
  isId,
  isIds,
  isInquiry,
  isLeaving,
  isMediaWanted,
  isNothing,
  isOpening,
  isPlace,
  isPlaceInput,
  isSettings,
  isShareInput,
  isShareTarget,
  isTab,
  isToRead,
} from './request';
export {
  isBudget,
  isCreators,
  isCurrency,
  isGift,
  isGiftId,
  isMonth,
  isPointerInput,
  isRateOrNothing,
  isSaid,
  isTipId,
  isTipList,
  isWalletInput,
  isWrote,
} from './tip';
export { isAbout, isNotice, isWebmention } from './webmention';
