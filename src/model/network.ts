/** Networks by the names that their embed code says: `View this post on Instagram`. */
export const networks: RegExp = /Instagram|Mastodon|Facebook|Telegram|TikTok|Threads|Bluesky|Twitter|Reddit|YouTube|LinkedIn|Pinterest/;
