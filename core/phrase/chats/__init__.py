"""Pasted chats: messages, headings, what came before."""
