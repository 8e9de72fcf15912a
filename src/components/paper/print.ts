// Shows the button to print, which needs a script.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.dataset.print = 'ready';
  button.addEventListener('click', () => print());
}
