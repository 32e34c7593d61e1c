// A hall's screen at its own size, scaled as one where the window is another.
(function () {
  var stage = document.querySelector('[data-stage]');
  var size = stage.getAttribute('data-stage').split('x');
  function fit() {
    var scale = Math.min(window.innerWidth / size[0], window.innerHeight / size[1]);
    stage.style.transform =
      'translate(' +
      (window.innerWidth - size[0] * scale) / 2 +
      'px,' +
      (window.innerHeight - size[1] * scale) / 2 +
      'px) scale(' +
      scale +
      ')';
  }
  window.addEventListener('resize', fit);
  fit();
})();
