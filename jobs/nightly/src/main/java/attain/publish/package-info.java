/**
 * Makes a finished night public: a generation folder is built beside the old ones, synced
 * to disk, and one relative symlink is switched to it. Entry point:
 * {@link attain.publish.Publisher}. Takes the warehouse file that it is given over as it
 * is, never touches a folder that readers may have open, never publishes half a night.
 */
@org.jspecify.annotations.NullMarked
package attain.publish;
