// A hall's screen at its own size, scaled as one where the window is another.
(function () {
  var stage = document.querySelector('[data-stage]');
  var size = stage.getAttribute('data-stage').split('x');
  function fit() {
    var scale = Math.min(innerWidth / size[0], innerHeight / size[1]);
    stage.style.transform =
      'translate(' +
      (innerWidth - size[0] * scale) / 2 +
      'px,' +
      (innerHeight - size[1] * scale) / 2 +
      'px) scale(' +
      scale +
      ')';
  }
  addEventListener('resize', fit);
  fit();
})();
