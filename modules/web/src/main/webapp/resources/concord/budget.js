// Comfort only: each branch of the tree is a link that does the same. Opens branches without a new page; arrows go through the tree.
(() => {
  const folds = () => [...document.querySelectorAll('#budget a.fold')];
  const toggle = async link => {
    const answer = await fetch(link.href, { headers: { Accept: 'text/html' } });
    const table = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('budget');
    if (!table) { location.assign(link.href); return; }
    document.getElementById('budget').replaceWith(table);
    history.replaceState(null, '', link.href);
    document.getElementById(link.id).focus();
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('#budget a.fold');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(link);
  });
  document.addEventListener('keydown', event => {
    const link = event.target.closest('#budget a.fold');
    if (!link) return;
    const open = link.getAttribute('aria-expanded') === 'true';
    const all = folds();
    const next = all[all.indexOf(link) + (event.key === 'ArrowDown' ? 1 : -1)];
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && next) next.focus();
    else if (event.key === ' ' || event.key === (open ? 'ArrowLeft' : 'ArrowRight')) toggle(link);
    else return;
    event.preventDefault();
  });
})();
