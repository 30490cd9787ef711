/**
 * The letters that ask senders for what is overdue, one .docx each, and their list. Entry
 * point: {@link attain.publish.reminder.Reminders}.
 * <p>
 * Who owes what is {@code mart.overdue}, what a letter is told {@code sql/reminder}; how
 * it looks are the parts of a document beside this package's resources. A letter never
 * speaks of another sender. Sends nothing.
 */
@NullMarked
package attain.publish.reminder;

import org.jspecify.annotations.NullMarked;
