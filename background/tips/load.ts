/** Paying, loaded where somebody is thanked: what the background wakes for on every page carries none of it. */
export const loadPay = () => import(/* webpackChunkName: "pay" */ './index');
