@org.jspecify.annotations.NullMarked
package attain.command;
