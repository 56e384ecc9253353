/**
 * A webpack loader for preact: what it would set as markup (dangerouslySetInnerHTML) it sets as text. Nothing of ours uses
 * that property, and so nothing a page wrote can become markup in our screens, not even by mistake. The stores' linters, which
 * warn of any assignment to innerHTML, find none.
 * @param {string} source
 * @returns {string}
 */
module.exports = (source) => {
  const replaced = source.replaceAll('.innerHTML=', '.textContent=');
  if (replaced === source) throw new Error('preact no longer assigns innerHTML the way that this loader replaces');
  return replaced;
};
