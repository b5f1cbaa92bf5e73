/*
 * How a reader wants pages to look stands in the browser's own store and, as words, in an attribute of
 * the page, e.g. "large dark": large type, high contrast ("contrast"), and light or dark where the system's
 * way is not wanted. Style sheets need nothing else.
 */

/** Under this key the choice is kept; under a sub-path other sites may share the store. */
export const displayKey = 'commitments-display';

/**
 * A script to be run before anything is painted: says whether the browser has a voice and sets the
 * attribute. A browser that forbids its store leaves the page as it is.
 */
export const applyDisplay = `{let e=document.documentElement;e.toggleAttribute('data-voice','speechSynthesis'in self);try{e.dataset.display=localStorage.getItem('${displayKey}')||''}catch{}}`;
