// Printing is offered where a script can do it.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.dataset.print = 'ready';
  button.addEventListener('click', () => print());
}
