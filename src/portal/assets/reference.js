// Shows the document that the page names. Its server is the one that served it, wherever that is reached.
const place = document.getElementById('reference');
const response = await fetch(place.dataset.document);
const spec = { ...(await response.json()), servers: [{ url: location.origin }] };

window.SwaggerUIBundle({
  spec,
  domNode: place,
  deepLinking: true,
  filter: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  persistAuthorization: false,
  validatorUrl: null,
});
