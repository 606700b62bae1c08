package org.concord.acceptance.formats;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What is written on a picture, cut out and brought to one size, so that two ways of drawing the same text can be laid upon each other. */
final class Ink {

    private static final int HEIGHT = 100;
    private static final int WIDTH = 700;
    /** How much longer the one may be drawn than the other: more is another text. */
    private static final double STRETCH = 0.04;
    private static final int DARK = 128;

    private final BufferedImage picture;
    private final double shape;

    /** All that is dark on a light picture. */
    Ink(BufferedImage picture) {
        BufferedImage ink = cutOut(picture);
        this.picture = toSize(ink);
        shape = (double) ink.getWidth() / ink.getHeight();
    }

    /** How much of the ink of the two is not ink of both: 0 is the same, 1 is nothing in common. */
    double differsFrom(Ink other) {
        if (Math.abs(shape / other.shape - 1) > STRETCH) {
            return 1;
        }
        double either = 0;
        double one = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int here = other.nearest(x, y, at(x, y));
                int there = nearest(x, y, other.at(x, y));
                either += at(x, y) + other.at(x, y);
                one += Math.abs(at(x, y) - here) + Math.abs(other.at(x, y) - there);
            }
        }
        return one / either;
    }

    /** Of the points around this one, the one most like {@code wanted}: edges lie a point further here and there. */
    private int nearest(int x, int y, int wanted) {
        int best = at(x, y);
        for (int dy = -2; dy <= 2; dy++) {
            for (int dx = -2; dx <= 2; dx++) {
                int found = at(x + dx, y + dy);
                best = Math.abs(found - wanted) < Math.abs(best - wanted) ? found : best;
            }
        }
        return best;
    }

    private int at(int x, int y) {
        return x < 0 || y < 0 || x >= WIDTH || y >= HEIGHT ? 0 : darkness(picture, x, y);
    }

    private static BufferedImage cutOut(BufferedImage whole) {
        int left = whole.getWidth();
        int right = -1;
        int top = whole.getHeight();
        int bottom = -1;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                if (darkness(whole, x, y) >= DARK) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return whole.getSubimage(left, top, right - left + 1, bottom - top + 1);
    }

    private static BufferedImage toSize(BufferedImage ink) {
        BufferedImage same = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = same.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(ink, 0, 0, WIDTH, HEIGHT, null);
        pen.dispose();
        return same;
    }

    private static int darkness(BufferedImage picture, int x, int y) {
        int color = picture.getRGB(x, y);
        return 255 - ((color >> 16 & 0xff) + (color >> 8 & 0xff) + (color & 0xff)) / 3;
    }
}
