/** The template of a page where the user has none of his own. */
export const defaultTemplate: string = `<!DOCTYPE html>
<html lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
{{head}}
<link rel="stylesheet" href="{{style}}">
</head>
<body class="{{kind}}">
<a class="skip" href="#content">{{word:skip}}</a>
<header class="site">
{{homeLink}}
{{languages}}
</header>
<main id="content">
{{content}}
</main>
<footer class="site">
{{feedLink}}
</footer>
</body>
</html>
`;
