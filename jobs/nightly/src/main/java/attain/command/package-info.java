/**
 * The verbs of the command line, thin: each reads its options, calls the room that does
 * the work, and prints what came out. Results go to stdout, progress and complaints to
 * stderr. Entry point: {@link attain.command.Attain}.
 * <p>
 * Never shows a stack trace to people, and never loads Spring or a spreadsheet library
 * for a question to the snapshot.
 */
@org.jspecify.annotations.NullMarked
package attain.command;
