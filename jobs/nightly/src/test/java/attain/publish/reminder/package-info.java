@org.jspecify.annotations.NullMarked
package attain.publish.reminder;
