/** Our own sign: what two circles have in common is a leaf. The file is manifest/icons/icon.svg. */
export const Logo = () => <img class="mark" src="icons/icon.svg" alt="" width="26" height="26" />;
