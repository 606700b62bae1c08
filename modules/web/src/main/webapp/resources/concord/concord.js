// Comfort only: every page works without it.
(() => {
  const summary = document.querySelector('.error-summary');
  if (summary) summary.focus();

  const openDrops = () => document.querySelectorAll('.masthead details[open]');
  document.addEventListener('click', event => openDrops().forEach(drop => drop.contains(event.target) || drop.removeAttribute('open')));
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    openDrops().forEach(drop => { drop.removeAttribute('open'); drop.querySelector('summary').focus(); });
  });

  // A second click while the first is under way would only be refused.
  document.addEventListener('submit', event => {
    if (event.target.dataset.sent) event.preventDefault();
    else if (event.target.method === 'post' && !event.target.dataset.again) event.target.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
})();
