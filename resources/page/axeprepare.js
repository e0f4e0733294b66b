// SPDX-License-Identifier: GPL-3.0-or-later
// After axe.min.js, in every frame: frames of other origins answer each other too.
axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] });
