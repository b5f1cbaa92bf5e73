/**
 * The script of a page that leads on: takes the place on the page (`#q3`) and what was asked for
 * (`?q=…`) along, which a redirect of the page's own would lose. Without script, that one leads on.
 */
export const keepPlace =
  "{let l=location;if(l.search+l.hash)l.replace(document.querySelector('[http-equiv=refresh]').content.split('url=')[1]+l.search+l.hash)}";
